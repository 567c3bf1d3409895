package id.pantau.api;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request as one JSON object of bounded size. */
final class JsonBody {

    private static final int MOST_BYTES = 16 * 1024;

    private final JsonMapper json;

    JsonBody(JsonMapper json) {
        this.json = json;
    }

    /** @throws RefusedBodyException when it is too large, no JSON, or no object */
    ObjectNode object(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RefusedBodyException.tooLarge(MOST_BYTES / 1024);
        }
        if (tree(bytes) instanceof ObjectNode object) {
            return object;
        }
        throw RefusedBodyException.notAnObject();
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException malformed) {
            throw RefusedBodyException.malformed();
        }
    }
}
