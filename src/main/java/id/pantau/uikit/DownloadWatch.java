package id.pantau.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Objects;

/**
 * Lets a page hear that a download is over: the browser does not tell, so the page asks again and again meanwhile.
 *
 * <p>A click on a link and the end of its download reach the page on two ways, and a quick download may be over before the
 * click is heard of; the page must not wait for it then, nor ask for ever.
 */
public final class DownloadWatch {

    private static final int POLL_MILLIS = 500;
    private static final int NO_POLLING = -1;

    /** Under which name a page keeps how many of its downloads are under way. */
    private static final String UNDER_WAY = "downloads-under-way";

    /** Clicks without their end; below zero when an end was heard of before its click. */
    private int open;

    /**
     * The link was clicked.
     *
     * @return whether there is something to wait for
     */
    public boolean begun(UI page) {
        count(page, 1);
        return open > 0;
    }

    /** A download is over, well or badly. */
    public void ended(UI page) {
        count(page, -1);
    }

    private void count(UI page, int more) {
        open += more;
        int underWay = more + Objects.requireNonNullElse((Integer) ComponentUtil.getData(page, UNDER_WAY), 0);
        ComponentUtil.setData(page, UNDER_WAY, underWay);
        page.setPollInterval(underWay > 0 ? POLL_MILLIS : NO_POLLING);
    }
}
