--liquibase formatted sql

--changeset pantau:office-0001
create sequence office_seq start with 1 increment by 50;
create sequence office_unit_seq start with 1 increment by 50;

create table office (
    id bigint not null primary key,
    code varchar(40) not null,
    name varchar(200) not null,
    type varchar(20) not null,
    parent_id bigint,
    constraint uk_office_code unique (code),
    constraint fk_office_parent foreign key (parent_id) references office (id)
);

create table office_unit (
    id bigint not null primary key,
    office_id bigint not null,
    fiscal_year int not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    parent_id bigint,
    position int not null,
    constraint uk_office_unit_name unique (office_id, fiscal_year, name),
    constraint fk_office_unit_office foreign key (office_id) references office (id),
    constraint fk_office_unit_parent foreign key (parent_id) references office_unit (id)
);
--rollback drop table office_unit; drop table office; drop sequence office_unit_seq; drop sequence office_seq;
