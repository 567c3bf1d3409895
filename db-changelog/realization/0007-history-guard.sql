--liquibase formatted sql

--changeset pantau:realization-0007
alter table history_event add column attempt varchar(20);
--rollback alter table history_event drop column attempt;

--changeset pantau:realization-0007-unchanged splitStatements:false failOnError:false
--comment where the server lets the office's account make no triggers, the application alone sees to it
create trigger history_event_unchanged before update on history_event for each row
    signal sqlstate '45000' set message_text = 'history_event is kept as it was written';
--rollback drop trigger history_event_unchanged;

--changeset pantau:realization-0007-kept splitStatements:false failOnError:false
create trigger history_event_kept before delete on history_event for each row
    signal sqlstate '45000' set message_text = 'history_event is kept for good';
--rollback drop trigger history_event_kept;
