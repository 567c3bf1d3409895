--liquibase formatted sql

--changeset pantau:account-0001
create sequence account_seq start with 1 increment by 50;

create table account (
    id bigint not null primary key,
    username varchar(60) not null,
    name varchar(200) not null,
    password_hash varchar(200) not null,
    active boolean not null,
    password_expired boolean not null,
    created_at datetime(3) not null,
    constraint uk_account_username unique (username)
);

create table account_grant (
    account_id bigint not null,
    role varchar(20) not null,
    office_id bigint not null,
    unit_id bigint,
    constraint uk_account_grant unique (account_id, role, office_id, unit_id),
    constraint fk_account_grant_account foreign key (account_id) references account (id),
    constraint fk_account_grant_office foreign key (office_id) references office (id),
    constraint fk_account_grant_unit foreign key (unit_id) references office_unit (id)
);
--rollback drop table account_grant; drop table account; drop sequence account_seq;
