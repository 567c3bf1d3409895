package id.pantau.api;

import id.pantau.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for every address of the API that nothing else does, so that a program never gets a page. */
@RestController
@Hidden
class UnknownAddress {

    @RequestMapping("/api/**")
    void notFound() {
        throw new NotFoundException();
    }
}
