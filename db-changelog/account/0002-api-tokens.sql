--liquibase formatted sql

--changeset pantau:account-0002
create sequence api_token_seq start with 1 increment by 50;

create table api_token (
    id bigint not null primary key,
    account_id bigint not null,
    name varchar(100) not null,
    token_hash char(64) not null,
    created_at datetime(3) not null,
    last_used_at datetime(3),
    revoked_at datetime(3),
    constraint uk_api_token_hash unique (token_hash),
    constraint fk_api_token_account foreign key (account_id) references account (id)
);
--rollback drop table api_token; drop sequence api_token_seq;
