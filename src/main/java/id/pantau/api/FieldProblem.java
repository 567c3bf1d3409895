package id.pantau.api;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name in the request
 * @param message what to do about it, in Indonesian
 */
record FieldProblem(String field, String message) {}
