package id.pantau.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries the application: theme, style sheets, icons. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/pantau.css")
@StyleSheet("context://styles/frame.css")
@StyleSheet("context://styles/parts.css")
@StyleSheet("context://styles/table.css")
@StyleSheet("context://styles/chart.css")
@StyleSheet("context://styles/dashboard.css")
@StyleSheet("context://styles/login.css")
@StyleSheet("context://styles/plan.css")
@StyleSheet("context://styles/print.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "application-name", content = "Pantau")
public class PantauShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/mark.svg");
        settings.addFavIcon("alternate icon", "favicon.ico", "32x32");
        settings.addLink("apple-touch-icon", "icons/mark-180.png");
    }
}
