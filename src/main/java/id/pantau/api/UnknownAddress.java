package id.pantau.api;

import id.pantau.shared.NotFoundException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for every address of the API that nothing else does, so that a program never gets a page. */
@RestController
class UnknownAddress {

    @RequestMapping("/api/**")
    void notFound() {
        throw new NotFoundException();
    }
}
