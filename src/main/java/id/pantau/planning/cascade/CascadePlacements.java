package id.pantau.planning.cascade;

import org.springframework.data.repository.Repository;

/** Keeps what people said about the plan above a plan. */
interface CascadePlacements extends Repository<CascadePlacement, Long> {

    CascadePlacement save(CascadePlacement placement);
}
