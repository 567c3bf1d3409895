package id.pantau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A drawing of ours inside the page, with words for those who cannot see it. */
@Tag("div")
public final class SvgPicture extends Component implements HasStyle {

    /**
     * @param svg a whole {@code <svg>} element made by our own code, never by a person outside
     * @param words what the drawing shows
     */
    public SvgPicture(String svg, String words) {
        addClassName("svg-picture");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        getElement().setProperty("innerHTML", svg);
    }
}
