--liquibase formatted sql

--changeset pantau:planning-0004
create sequence cascade_decision_seq start with 1 increment by 50;
create sequence cascade_placement_seq start with 1 increment by 50;

create table cascade_decision (
    id bigint not null primary key,
    parent_plan_id bigint not null,
    parent_key varchar(60) not null,
    parent_text varchar(2000) not null,
    child_plan_id bigint not null,
    child_key varchar(60) not null,
    child_text varchar(2000) not null,
    answer varchar(20) not null,
    decided_at datetime(3) not null,
    decided_by bigint not null,
    decided_by_name varchar(200) not null,
    constraint fk_cascade_decision_parent foreign key (parent_plan_id) references plan (id) on delete cascade,
    constraint fk_cascade_decision_child foreign key (child_plan_id) references plan (id) on delete cascade,
    constraint fk_cascade_decision_planner foreign key (decided_by) references account (id)
);

create table cascade_placement (
    id bigint not null primary key,
    plan_id bigint not null,
    parent_plan_id bigint,
    decided_at datetime(3) not null,
    decided_by bigint not null,
    decided_by_name varchar(200) not null,
    constraint fk_cascade_placement_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint fk_cascade_placement_parent foreign key (parent_plan_id) references plan (id) on delete cascade,
    constraint fk_cascade_placement_planner foreign key (decided_by) references account (id)
);
--rollback drop table cascade_placement; drop table cascade_decision;
--rollback drop sequence cascade_placement_seq; drop sequence cascade_decision_seq;
