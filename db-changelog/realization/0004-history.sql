--liquibase formatted sql

--changeset pantau:realization-0004
create table history_event (
    id bigint not null auto_increment primary key,
    happened_at datetime(3) not null,
    kind varchar(30) not null,
    office_id bigint not null,
    fiscal_year int not null,
    month int not null,
    indicator_id bigint,
    action_item_id bigint,
    entry_id bigint,
    field varchar(30),
    old_text varchar(4000),
    new_text varchar(4000),
    reason varchar(2000),
    actor_id bigint not null,
    actor_name varchar(200) not null,
    channel varchar(20) not null,
    address varchar(64),
    constraint fk_history_event_office foreign key (office_id) references office (id)
);

create index ix_history_event_cell on history_event (indicator_id, fiscal_year, month, id);
create index ix_history_event_entry on history_event (entry_id, id);
create index ix_history_event_office on history_event (office_id, fiscal_year, id);
--rollback drop table history_event;
