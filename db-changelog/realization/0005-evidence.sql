--liquibase formatted sql

--changeset pantau:realization-0005
create sequence evidence_seq start with 1 increment by 50;

create table evidence (
    id bigint not null primary key,
    office_id bigint not null,
    fiscal_year int not null,
    kind varchar(10) not null,
    title varchar(300) not null,
    file_name varchar(255),
    media_type varchar(150),
    byte_size bigint,
    sha256 char(64),
    content varchar(4000),
    added_by bigint not null,
    added_by_name varchar(200) not null,
    added_at datetime(3) not null,
    constraint fk_evidence_office foreign key (office_id) references office (id),
    constraint fk_evidence_account foreign key (added_by) references account (id)
);

create index ix_evidence_checksum on evidence (office_id, sha256);

create table entry_evidence (
    entry_id bigint not null,
    evidence_id bigint not null,
    attached_by_name varchar(200) not null,
    attached_at datetime(3) not null,
    primary key (entry_id, evidence_id),
    constraint fk_entry_evidence_entry foreign key (entry_id) references entry (id),
    constraint fk_entry_evidence_evidence foreign key (evidence_id) references evidence (id)
);
--rollback drop table entry_evidence; drop table evidence; drop sequence evidence_seq;
