package alongside.followthrough.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Reflection;
import java.util.List;

/**
 * One question about a row.
 *
 * @param what which: promise, done, ask, answer, better, not-doing
 * @param about what it is about: the promise's or the request's words; otherwise the outcome
 */
public record NextPage(String what, String action, Reflection row, String about, List<Choice> people, Form form) implements Page {}
