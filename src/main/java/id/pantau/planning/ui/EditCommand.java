package id.pantau.planning.ui;

/** What the editor of a plan can be told by key or button. */
enum EditCommand {
    EDIT,
    ADD,
    COPY,
    UP,
    DOWN,
    REMOVE,
    UNDO,
    REDO
}
