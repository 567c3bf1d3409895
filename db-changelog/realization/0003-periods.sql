--liquibase formatted sql

--changeset pantau:realization-0003
create table entry_settings (
    office_id bigint not null primary key,
    lock_version bigint not null,
    due_working_days int not null,
    close_working_days int not null,
    evidence_rule varchar(10) not null,
    spending_basis varchar(10) not null,
    constraint fk_entry_settings_office foreign key (office_id) references office (id)
);

create sequence holiday_seq start with 1 increment by 50;

create table holiday (
    id bigint not null primary key,
    office_id bigint not null,
    on_date date not null,
    name varchar(200) not null,
    constraint uk_holiday_date unique (office_id, on_date),
    constraint fk_holiday_office foreign key (office_id) references office (id)
);

create sequence reporting_period_seq start with 1 increment by 50;

create table reporting_period (
    id bigint not null primary key,
    lock_version bigint not null,
    office_id bigint not null,
    fiscal_year int not null,
    month int not null,
    opens_on date not null,
    due_on date not null,
    closes_on date not null,
    locked_at datetime(3),
    locked_by_name varchar(200),
    lock_reason varchar(2000),
    backfill_until date,
    backfill_by_name varchar(200),
    backfill_reason varchar(2000),
    constraint uk_reporting_period unique (office_id, fiscal_year, month),
    constraint fk_reporting_period_office foreign key (office_id) references office (id)
);

create sequence period_reopening_seq start with 1 increment by 50;

create table period_reopening (
    id bigint not null primary key,
    lock_version bigint not null,
    office_id bigint not null,
    fiscal_year int not null,
    month int not null,
    unit_id bigint not null,
    state varchar(10) not null,
    asked_by bigint not null,
    asked_by_name varchar(200) not null,
    asked_at datetime(3) not null,
    asked_reason varchar(2000) not null,
    decided_by bigint,
    decided_by_name varchar(200),
    decided_at datetime(3),
    decided_reason varchar(2000),
    open_until datetime(3),
    constraint fk_period_reopening_office foreign key (office_id) references office (id),
    constraint fk_period_reopening_unit foreign key (unit_id) references office_unit (id),
    constraint fk_period_reopening_asker foreign key (asked_by) references account (id)
);

create index ix_period_reopening_month on period_reopening (office_id, fiscal_year, month);
--rollback drop table period_reopening; drop table reporting_period; drop table holiday; drop table entry_settings;
--rollback drop sequence period_reopening_seq; drop sequence reporting_period_seq; drop sequence holiday_seq;
