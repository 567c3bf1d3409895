package id.pantau.planning;

/** A part of a plan as stored: its id is for references inside one version, its key names it in every version. */
interface StoredPart {

    Long id();

    String key();
}
