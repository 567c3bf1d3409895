--liquibase formatted sql

--changeset pantau:planning-0005
alter table plan add column first_version_id bigint;
alter table plan add column effective_month int not null default 1;
alter table plan add column revision_reason varchar(1000);
alter table plan add column revised_on date;
alter table plan add column author_name varchar(200);
update plan set author_name = (select name from account where account.id = plan.created_by);
alter table plan modify author_name varchar(200) not null;
alter table plan add constraint fk_plan_first_version foreign key (first_version_id) references plan (id);
alter table plan add constraint uk_plan_first_version unique (first_version_id, version_number);
--rollback alter table plan drop constraint fk_plan_first_version;
--rollback alter table plan drop constraint uk_plan_first_version;
--rollback alter table plan drop column author_name; alter table plan drop column revised_on; alter table plan drop column revision_reason;
--rollback alter table plan drop column effective_month; alter table plan drop column first_version_id;
