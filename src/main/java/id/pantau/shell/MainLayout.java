package id.pantau.shell;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantau.uikit.AppStatus;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: name and navigation at the side, mode and person above, the page itself in between. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private final Main main = new Main();

    MainLayout(ObjectProvider<AuthenticationContext> authentication, ObjectProvider<AppStatus> status) {
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        addToDrawer(new Brand(), new SideNavigation());
        addToNavbar(bar(new UserMenu(authentication), status));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (!main.getElement().equals(content.getElement().getParent())) {
            // the page scrolls inside the frame, where the browser does not begin anew by itself
            main.getElement().executeJs("this.scrollIntoView()");
        }
        main.getElement().removeAllChildren().appendChild(content.getElement());
        super.showRouterLayoutContent(main);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    private Component bar(UserMenu userMenu, ObjectProvider<AppStatus> status) {
        Header bar = new Header(new SkipLink(main), drawerToggle(), space());
        bar.addClassName("frame-bar");
        status.ifAvailable(application -> bar.add(new DemoBadge(application)));
        bar.add(userMenu);
        return bar;
    }

    private static Component drawerToggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(text("shell.navigation.toggle"));
        return toggle;
    }

    private static Component space() {
        Div space = new Div();
        space.addClassName("frame-space");
        return space;
    }
}
