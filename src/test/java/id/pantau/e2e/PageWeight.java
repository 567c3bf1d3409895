package id.pantau.e2e;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * How much a page transfers to somebody who has been there before, so that files which the browser keeps are not in it.
 *
 * @param bytes as they went over the wire, compressed, with their HTTP headers
 * @param requests how many answers these bytes are
 */
record PageWeight(String title, long bytes, int requests) {

    /** What the page of a plan or a dashboard of 32 indicators may weigh. */
    static final long MOST_BYTES = 150_000;

    /** Opens the address twice and weighs the second time. */
    static PageWeight of(Visitor visitor, String address) {
        load(visitor, address);
        visitor.driver().get("about:blank");
        received(visitor);
        load(visitor, address);
        List<Long> answers = received(visitor);
        return new PageWeight(
                visitor.driver().getTitle(),
                answers.stream().mapToLong(Long::longValue).sum(),
                answers.size());
    }

    PageWeight print() {
        System.out.printf("Transferred by \"%s\": %.1f kB in %d answers%n", title, bytes / 1000.0, requests);
        return this;
    }

    private static void load(Visitor visitor, String address) {
        visitor.driver().get(address);
        new Page(visitor).settle();
    }

    /** The sizes of the answers since the last call. */
    private static List<Long> received(Visitor visitor) {
        return visitor.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(PageWeight::message)
                .filter(message -> "Network.loadingFinished".equals(message.get("method")))
                .map(message -> ((Number) child(message, "params").get("encodedDataLength")).longValue())
                .filter(size -> size > 0)
                .toList();
    }

    private static Map<String, Object> message(LogEntry entry) {
        return child(new Json().toType(entry.getMessage(), Json.MAP_TYPE), "message");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> json, String name) {
        return (Map<String, Object>) json.get(name);
    }
}
