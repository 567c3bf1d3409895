package id.pantau.planning.template;

/** A column of a template, named as the importer knows it. */
enum TemplateColumn {
    NUMBER("NO", 10),
    OBJECTIVE("SASARAN", 50),
    INDICATOR("INDIKATOR KINERJA", 55),
    TARGET("TARGET", 20),
    UNIT("SATUAN", 22),
    PROGRAM("PROGRAM", 35),
    ACTIVITY("KEGIATAN", 45),
    OUTPUT("OUTPUT", 25),
    SUB_ACTIVITY("SUB KEGIATAN", 45),
    SCHEDULE("RENCANA", 10),
    BUDGET("PAGU ANGGARAN", 32),
    OWNER("PENANGGUNG JAWAB", 45);

    private final String head;
    private final int width;

    TemplateColumn(String head, int width) {
        this.head = head;
        this.width = width;
    }

    String head() {
        return head;
    }

    /** In millimetres. */
    int width() {
        return width;
    }

    /** Key of the note beside its cells. */
    String hint() {
        return "planning.template.hint." + name();
    }
}
