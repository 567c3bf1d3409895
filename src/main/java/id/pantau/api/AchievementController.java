package id.pantau.api;

import id.pantau.achievement.Calculator;
import id.pantau.achievement.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Measures a realization against a target, both as a person types them. */
@RestController
@Tag(name = "achievement")
class AchievementController {

    private final Calculator calculator = new Calculator();
    private final JsonBody bodies;

    AchievementController(JsonMapper json) {
        this.bodies = new JsonBody(json);
    }

    @PostMapping("/api/v1/achievement")
    @Operation(summary = "Capaian suatu realisasi terhadap target, keduanya seperti diketik orang")
    ResponseEntity<AchievementAnswer> measure(InputStream body) throws IOException {
        Question question = AchievementRequest.question(new JsonFields(bodies.object(body)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(AchievementAnswer.of(calculator.answer(question)));
    }
}
