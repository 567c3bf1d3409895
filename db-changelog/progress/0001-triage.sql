--liquibase formatted sql

--changeset pantau:progress-0001
create table triage_rule_off (
    office_id bigint not null,
    rule varchar(40) not null,
    primary key (office_id, rule),
    constraint fk_triage_rule_off_office foreign key (office_id) references office (id)
);
--rollback drop table triage_rule_off;
