package alongside.live.web;

import alongside.live.Request;

/** What somebody asks for, with their name. */
public record Asking(Request request, String name) {}
