package alongside.decisions.web;

import alongside.design.Page;

public record PromisePage() implements Page {}
