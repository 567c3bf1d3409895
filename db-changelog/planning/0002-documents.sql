--liquibase formatted sql

--changeset pantau:planning-0002
alter table plan add column layout longtext;
alter table plan add column edition int not null default 1;
alter table plan add column edited_at datetime(3);
alter table plan add column edited_by bigint;
update plan set edited_at = created_at, edited_by = created_by;
alter table plan modify edited_at datetime(3) not null;
alter table plan modify edited_by bigint not null;
alter table plan add constraint fk_plan_editor foreign key (edited_by) references account (id);

update plan_signatory set part = 'DOCUMENT' where part = 'dokumen';
alter table plan_signatory add column date_line varchar(200);

create table plan_party (
    plan_id bigint not null,
    position_in_plan int not null,
    role varchar(30) not null,
    name varchar(200) not null,
    position varchar(500) not null,
    primary key (plan_id, position_in_plan),
    constraint fk_plan_party_plan foreign key (plan_id) references plan (id)
);

alter table plan_heading add column raw varchar(1200);
update plan_heading set raw = text;
alter table plan_heading modify raw varchar(1200) not null;
alter table plan_heading add column in_column boolean not null default false;

alter table action_item add column schedule_answer varchar(20);

alter table allocation add column program varchar(1200);
alter table allocation add column repetition varchar(20);

alter table plan_heading add column node_key varchar(60);
alter table objective add column node_key varchar(60);
alter table indicator add column node_key varchar(60);
alter table action_item add column node_key varchar(60);
alter table allocation add column node_key varchar(60);
update plan_heading set node_key = concat('G', id);
update objective set node_key = concat('S', id);
update indicator set node_key = concat('I', id);
update action_item set node_key = concat('K', id);
update allocation set node_key = concat('P', id);
alter table plan_heading modify node_key varchar(60) not null;
alter table objective modify node_key varchar(60) not null;
alter table indicator modify node_key varchar(60) not null;
alter table action_item modify node_key varchar(60) not null;
alter table allocation modify node_key varchar(60) not null;
alter table plan_heading add constraint uk_plan_heading_key unique (plan_id, node_key);
alter table objective add constraint uk_objective_key unique (plan_id, node_key);
alter table indicator add constraint uk_indicator_key unique (plan_id, node_key);
alter table action_item add constraint uk_action_item_key unique (plan_id, node_key);
alter table allocation add constraint uk_allocation_key unique (plan_id, node_key);
--rollback alter table allocation drop constraint uk_allocation_key;
--rollback alter table action_item drop constraint uk_action_item_key;
--rollback alter table indicator drop constraint uk_indicator_key;
--rollback alter table objective drop constraint uk_objective_key;
--rollback alter table plan_heading drop constraint uk_plan_heading_key;
--rollback alter table allocation drop column node_key; alter table action_item drop column node_key; alter table indicator drop column node_key;
--rollback alter table objective drop column node_key; alter table plan_heading drop column node_key;
--rollback alter table allocation drop column repetition; alter table allocation drop column program;
--rollback alter table action_item drop column schedule_answer;
--rollback alter table plan_heading drop column in_column; alter table plan_heading drop column raw;
--rollback drop table plan_party;
--rollback alter table plan_signatory drop column date_line; update plan_signatory set part = 'dokumen' where part = 'DOCUMENT';
--rollback alter table plan drop constraint fk_plan_editor; alter table plan drop column edited_by; alter table plan drop column edited_at;
--rollback alter table plan drop column edition; alter table plan drop column layout;
