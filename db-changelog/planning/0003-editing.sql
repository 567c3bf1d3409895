--liquibase formatted sql

--changeset pantau:planning-0003
alter table plan add column edited_by_name varchar(200);
update plan set edited_by_name = (select name from account where account.id = plan.edited_by);
alter table plan modify edited_by_name varchar(200) not null;
--rollback alter table plan drop column edited_by_name;
