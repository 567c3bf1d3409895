--liquibase formatted sql

--changeset pantau:account-0003
alter table account add column edition bigint not null default 0;
--rollback alter table account drop column edition;
