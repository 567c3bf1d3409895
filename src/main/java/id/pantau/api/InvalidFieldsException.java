package id.pantau.api;

import java.util.List;

/** A request whose fields cannot be taken, with what is wrong with each. */
class InvalidFieldsException extends RuntimeException {

    private final transient List<FieldProblem> problems;

    InvalidFieldsException(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
