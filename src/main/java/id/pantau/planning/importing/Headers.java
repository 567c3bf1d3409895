package id.pantau.planning.importing;

import java.util.HashMap;
import java.util.Map;

/** What the texts of a workbook say as headers: each is looked into once, however many rows and sheets show it. */
final class Headers {

    private final Map<String, Header> byText = new HashMap<>();

    Header of(String text) {
        return byText.computeIfAbsent(text, Header::of);
    }
}
