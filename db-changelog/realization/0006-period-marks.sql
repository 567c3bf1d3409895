--liquibase formatted sql

--changeset pantau:realization-0006
alter table reporting_period
    add column backfill_at datetime(3);

alter table period_reopening
    add column ended_by_name varchar(200),
    add column ended_at datetime(3),
    add column ended_reason varchar(2000);
--rollback alter table period_reopening drop column ended_by_name, drop column ended_at, drop column ended_reason;
--rollback alter table reporting_period drop column backfill_at;
