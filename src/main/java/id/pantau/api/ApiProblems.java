package id.pantau.api;

import id.pantau.shared.DomainException;
import id.pantau.shared.NotFoundException;
import id.pantau.uikit.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says as problem+json, in Indonesian, why a request of a program was not answered. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidFieldsException invalid) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid", Texts.text("api.problem.invalid.detail"));
        problem.setProperty("errors", invalid.problems());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedBodyException refused) {
        return answer(problem(refused.status(), "invalid", refused.words()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFoundException missing) {
        return answer(problem(HttpStatus.NOT_FOUND, "not-found", Texts.text("api.problem.not-found.detail")));
    }

    /** What the rooms refuse, in the words of the screens. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainException refused) {
        String words = Texts.text(refused.messageKey(), refused.arguments().toArray());
        return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", words));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException large) {
        return answer(problem(HttpStatus.CONTENT_TOO_LARGE, "invalid", Texts.text("api.problem.too-large.detail")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        LOG.error("A request of a program failed", failure);
        return answer(
                problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", Texts.text("api.problem.unexpected.detail")));
    }

    private static ProblemDetail problem(HttpStatus status, String kind, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Texts.text("api.problem." + kind));
        return problem;
    }

    /** As problem+json whatever the program accepts: an error it cannot read would be worse. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
