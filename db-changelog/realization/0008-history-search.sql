--liquibase formatted sql

--changeset pantau:realization-0008
create index ix_history_event_month on history_event (office_id, fiscal_year, month, id);
create index ix_history_event_kind on history_event (office_id, fiscal_year, kind, id);
create index ix_history_event_moment on history_event (office_id, fiscal_year, happened_at, id);
--rollback drop index ix_history_event_moment on history_event;
--rollback drop index ix_history_event_kind on history_event;
--rollback drop index ix_history_event_month on history_event;
