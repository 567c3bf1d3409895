--liquibase formatted sql

--changeset pantau:planning-0001
create sequence plan_seq start with 1 increment by 50;
create sequence plan_heading_seq start with 1 increment by 50;
create sequence objective_seq start with 1 increment by 50;
create sequence indicator_seq start with 1 increment by 50;
create sequence action_item_seq start with 1 increment by 50;
create sequence allocation_seq start with 1 increment by 50;

create table plan (
    id bigint not null primary key,
    office_id bigint not null,
    fiscal_year int not null,
    kind varchar(30) not null,
    level varchar(20) not null,
    owner varchar(300) not null,
    title varchar(1000) not null,
    place varchar(100),
    signed_on date,
    schedule_grain varchar(10),
    version_number int not null,
    status varchar(20) not null,
    source_file varchar(255),
    source_sheet varchar(100),
    created_at datetime(3) not null,
    created_by bigint not null,
    constraint uk_plan_version unique (office_id, fiscal_year, kind, owner, version_number),
    constraint fk_plan_office foreign key (office_id) references office (id),
    constraint fk_plan_creator foreign key (created_by) references account (id)
);

create table plan_signatory (
    plan_id bigint not null,
    position_in_plan int not null,
    part varchar(30) not null,
    role varchar(30) not null,
    position_text varchar(500) not null,
    name varchar(200),
    employee_number varchar(40),
    primary key (plan_id, position_in_plan),
    constraint fk_plan_signatory_plan foreign key (plan_id) references plan (id)
);

create table plan_heading (
    id bigint not null primary key,
    plan_id bigint not null,
    parent_id bigint,
    level varchar(20) not null,
    number_text varchar(20),
    code varchar(100),
    text varchar(1000) not null,
    position int not null,
    constraint fk_plan_heading_plan foreign key (plan_id) references plan (id),
    constraint fk_plan_heading_parent foreign key (parent_id) references plan_heading (id)
);

create table objective (
    id bigint not null primary key,
    plan_id bigint not null,
    heading_id bigint,
    number_text varchar(20),
    text varchar(2000) not null,
    position int not null,
    constraint fk_objective_plan foreign key (plan_id) references plan (id),
    constraint fk_objective_heading foreign key (heading_id) references plan_heading (id)
);

create table indicator (
    id bigint not null primary key,
    plan_id bigint not null,
    objective_id bigint not null,
    text varchar(2000) not null,
    target_raw varchar(200),
    target_joined boolean not null,
    direction varchar(20) not null,
    formula varchar(20) not null,
    roll_up varchar(10) not null,
    position int not null,
    constraint fk_indicator_plan foreign key (plan_id) references plan (id),
    constraint fk_indicator_objective foreign key (objective_id) references objective (id)
);

create table action_item (
    id bigint not null primary key,
    plan_id bigint not null,
    indicator_id bigint not null,
    program varchar(1000),
    activity varchar(2000),
    output_raw varchar(200),
    sub_activity varchar(2000),
    owner_text varchar(500),
    all_units boolean not null,
    joined varchar(200) not null,
    schedule_status varchar(20) not null,
    schedule_count int,
    allocation_id bigint,
    position int not null,
    constraint fk_action_item_plan foreign key (plan_id) references plan (id),
    constraint fk_action_item_indicator foreign key (indicator_id) references indicator (id)
);

create table schedule_entry (
    action_item_id bigint not null,
    period int not null,
    raw varchar(100) not null,
    quantity decimal(19, 4),
    unit varchar(60),
    primary key (action_item_id, period),
    constraint fk_schedule_entry_action foreign key (action_item_id) references action_item (id)
);

create table action_owner (
    action_item_id bigint not null,
    unit_id bigint not null,
    primary key (action_item_id, unit_id),
    constraint fk_action_owner_action foreign key (action_item_id) references action_item (id),
    constraint fk_action_owner_unit foreign key (unit_id) references office_unit (id)
);

create table allocation (
    id bigint not null primary key,
    plan_id bigint not null,
    amount decimal(19, 2) not null,
    raw varchar(60) not null,
    position int not null,
    constraint fk_allocation_plan foreign key (plan_id) references plan (id)
);

alter table action_item add constraint fk_action_item_allocation foreign key (allocation_id) references allocation (id);
--rollback drop table action_owner; drop table schedule_entry; drop table action_item; drop table allocation; drop table indicator;
--rollback drop table objective; drop table plan_heading; drop table plan_signatory; drop table plan;
--rollback drop sequence allocation_seq; drop sequence action_item_seq; drop sequence indicator_seq; drop sequence objective_seq;
--rollback drop sequence plan_heading_seq; drop sequence plan_seq;
