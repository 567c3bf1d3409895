--liquibase formatted sql

--changeset pantau:realization-0001
create sequence entry_seq start with 1 increment by 50;

create table entry (
    id bigint not null primary key,
    lock_version bigint not null,
    plan_id bigint not null,
    indicator_id bigint not null,
    fiscal_year int not null,
    month int not null,
    state varchar(20) not null,
    value_text varchar(100),
    amount decimal(19, 4),
    numerator decimal(19, 4),
    denominator decimal(19, 4),
    grade varchar(20),
    obstacle_category varchar(30),
    obstacle varchar(4000),
    supporting_factor varchar(4000),
    follow_up varchar(4000),
    follow_up_by varchar(200),
    follow_up_due date,
    sample boolean not null,
    entered_by bigint not null,
    entered_by_name varchar(200) not null,
    entered_at datetime(3) not null,
    constraint uk_entry_month unique (indicator_id, fiscal_year, month),
    constraint fk_entry_plan foreign key (plan_id) references plan (id),
    constraint fk_entry_indicator foreign key (indicator_id) references indicator (id),
    constraint fk_entry_reporter foreign key (entered_by) references account (id)
);

create index ix_entry_plan_month on entry (plan_id, fiscal_year, month);

create table action_entry (
    entry_id bigint not null,
    action_item_id bigint not null,
    carried_out varchar(10),
    physical_percent decimal(7, 2),
    spent decimal(19, 2),
    spent_basis varchar(10),
    primary key (entry_id, action_item_id),
    constraint fk_action_entry_entry foreign key (entry_id) references entry (id),
    constraint fk_action_entry_action foreign key (action_item_id) references action_item (id)
);
--rollback drop table action_entry; drop table entry; drop sequence entry_seq;
