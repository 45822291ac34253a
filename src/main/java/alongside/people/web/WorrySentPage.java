package alongside.people.web;

import alongside.design.Page;

public record WorrySentPage() implements Page {}
