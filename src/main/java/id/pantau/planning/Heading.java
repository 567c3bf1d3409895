package id.pantau.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A heading above objectives: tujuan, program or kegiatan. */
@Entity
@Table(name = "plan_heading")
class Heading implements StoredPart {

    @Id
    @GeneratedValue(generator = "plan_heading_seq")
    @SequenceGenerator(name = "plan_heading_seq", sequenceName = "plan_heading_seq")
    private Long id;

    private long planId;
    private @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    private HeadingLevel level;

    private @Nullable String numberText;
    private @Nullable String code;
    private String text;
    private String raw;
    private boolean inColumn;
    private String nodeKey;
    private int position;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Heading() {}

    @SuppressWarnings("NullAway") // the id comes with the first save
    Heading(long planId, @Nullable Long parentId, NewHeading heading, int position) {
        this.planId = planId;
        nodeKey = heading.key();
        write(heading, parentId, position);
    }

    /** Takes over what the heading says and where it stands. */
    final void write(NewHeading heading, @Nullable Long parent, int place) {
        parentId = parent;
        level = heading.level();
        numberText = heading.number();
        code = heading.code();
        text = heading.text();
        raw = heading.raw();
        inColumn = heading.inColumn();
        position = place;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String key() {
        return nodeKey;
    }
}
