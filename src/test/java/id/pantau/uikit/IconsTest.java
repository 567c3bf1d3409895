package id.pantau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class IconsTest {

    @Test
    void everyIconIsDrawnAndEveryDrawingHasAName() throws IOException {
        String sprite = Files.readString(Path.of("frontend/icons/pantau.svg"));

        assertThat(Jsoup.parse(sprite, "", Parser.xmlParser()).select("symbol").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Icons.values())
                        .map(icon -> icon.address().replace("icons/pantau.svg#", ""))
                        .toList());
    }
}
