package id.pantau.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The frame of a page: heading, subtitle and actions above, content below, and the title of the browser tab. */
public final class PageFrame extends Composite<Section> {

    private final H1 heading = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();
    private final Div content = new Div();
    private String title = "";

    public PageFrame() {
        subtitle.setVisible(false);
        actions.setVisible(false);
        actions.addClassName("page-actions");
        content.addClassName("page-content");
        Div words = new Div(heading, subtitle);
        words.addClassName("page-words");
        Div head = new Div(words, actions);
        head.addClassName("page-head");
        getContent().addClassName("page");
        getContent().add(head, content);
    }

    /** Sets the heading and, as "X · Pantau", the title of the browser tab. */
    public PageFrame title(String words) {
        title = words;
        heading.setText(words);
        showTitle();
        return this;
    }

    /** What stands small below the heading: office, year, document. */
    public PageFrame subtitle(String words) {
        subtitle.setText(words);
        subtitle.setVisible(!words.isBlank());
        return this;
    }

    /** Puts buttons and links beside the heading. */
    public PageFrame actions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }

    /** Puts parts below the heading, one under the other. */
    public PageFrame add(Component... components) {
        content.add(components);
        return this;
    }

    /** Takes the content away and shows this instead; heading and actions stay. */
    public PageFrame show(Component... components) {
        content.removeAll();
        return add(components);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showTitle();
    }

    private void showTitle() {
        // the router writes a title of its own after the view is attached: ours has to come last
        getUI().ifPresent(ui -> ui.beforeClientResponse(
                this,
                context -> ui.getPage()
                        .setTitle(
                                title.isBlank()
                                        ? Texts.text("uikit.app.name")
                                        : Texts.text("uikit.page.title", title))));
    }
}
