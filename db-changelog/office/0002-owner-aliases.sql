--liquibase formatted sql

--changeset pantau:office-0002
create sequence owner_alias_seq start with 1 increment by 50;

create table owner_alias (
    id bigint not null primary key,
    office_id bigint not null,
    fiscal_year int not null,
    text_key varchar(500) not null,
    text varchar(500) not null,
    all_units boolean not null,
    constraint uk_owner_alias_text unique (office_id, fiscal_year, text_key),
    constraint fk_owner_alias_office foreign key (office_id) references office (id)
);

create table owner_alias_unit (
    alias_id bigint not null,
    unit_id bigint not null,
    primary key (alias_id, unit_id),
    constraint fk_owner_alias_unit_alias foreign key (alias_id) references owner_alias (id),
    constraint fk_owner_alias_unit_unit foreign key (unit_id) references office_unit (id)
);
--rollback drop table owner_alias_unit; drop table owner_alias; drop sequence owner_alias_seq;
