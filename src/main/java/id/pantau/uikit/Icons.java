package id.pantau.uikit;

import com.vaadin.flow.component.icon.SvgIcon;
import org.jsoup.nodes.Element;

/** The line icons of {@code icons/pantau.svg}; a menu entry names one by its symbol. */
public enum Icons {
    APPEARANCE("appearance"),
    APPROVE("approve"),
    ARROW_DOWN("arrow-down"),
    ARROW_LEFT("arrow-left"),
    ARROW_RIGHT("arrow-right"),
    ARROW_UP("arrow-up"),
    BELL("bell"),
    CALENDAR("calendar"),
    CASCADE("cascade"),
    CHART("chart"),
    CHECK("check"),
    CIRCLE("circle"),
    CLOCK("clock"),
    CLOSE("close"),
    COMMENT("comment"),
    DASHBOARD("dashboard"),
    DIAMOND("diamond"),
    DOCUMENT("document"),
    DOWNLOAD("download"),
    EDIT("edit"),
    EVIDENCE("evidence"),
    FILTER("filter"),
    HISTORY("history"),
    HOME("home"),
    INFO("info"),
    LANGUAGE("language"),
    LOCK("lock"),
    MATRIX("matrix"),
    OFFICE("office"),
    PEOPLE("people"),
    PLUS("plus"),
    PRINT("print"),
    REPORT("report"),
    RETURN("return"),
    SEARCH("search"),
    SETTINGS("settings"),
    SIGN_OUT("sign-out"),
    STOP("stop"),
    TASKS("tasks"),
    TRASH("trash"),
    TREE("tree"),
    TRIANGLE("triangle"),
    UPLOAD("upload"),
    USER("user");

    private static final String SPRITE = "icons/pantau.svg";

    private final String symbol;

    Icons(String symbol) {
        this.symbol = symbol;
    }

    /** A new picture of this icon, hidden from screen readers: the words beside it say the same. */
    public SvgIcon create() {
        return icon(symbol);
    }

    /** Draws this icon at the end of a part of plain HTML, hidden from screen readers as in {@link #create}. */
    public void appendTo(Element parent) {
        parent.appendElement("svg")
                .addClass("icon")
                .attr("aria-hidden", "true")
                .appendElement("use")
                .attr("href", address());
    }

    String address() {
        return SPRITE + "#" + symbol;
    }

    /** The icon that a menu entry asks for by the name of its symbol. */
    public static SvgIcon icon(String symbol) {
        SvgIcon icon = new SvgIcon(SPRITE, symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
