package alongside.decisions.web;

import alongside.decisions.Given;

/** What one person answered. @param enteredBy who wrote it down for them, or blank */
public record Line(String name, Given given, String enteredBy) {}
