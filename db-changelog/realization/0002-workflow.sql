--liquibase formatted sql

--changeset pantau:realization-0002
alter table entry
    add column revision int not null default 1,
    add column correction_reason varchar(2000),
    add column return_round int not null default 0,
    add column late boolean not null default false,
    add column backfilled boolean not null default false,
    add column submitted_by bigint,
    add column submitted_by_name varchar(200),
    add column submitted_at datetime(3),
    add column verified_by bigint,
    add column verified_by_name varchar(200),
    add column verified_at datetime(3),
    add column approved_by bigint,
    add column approved_by_name varchar(200),
    add column approved_at datetime(3),
    add constraint uk_entry_revision unique (indicator_id, fiscal_year, month, revision),
    drop index uk_entry_month;

create sequence entry_remark_seq start with 1 increment by 50;

create table entry_remark (
    id bigint not null primary key,
    entry_id bigint not null,
    return_round int not null,
    field varchar(30),
    action_item_id bigint,
    reason varchar(2000) not null,
    made_by bigint not null,
    made_by_name varchar(200) not null,
    made_at datetime(3) not null,
    constraint fk_entry_remark_entry foreign key (entry_id) references entry (id),
    constraint fk_entry_remark_maker foreign key (made_by) references account (id)
);
--rollback drop table entry_remark; drop sequence entry_remark_seq;
