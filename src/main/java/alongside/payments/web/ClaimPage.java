package alongside.payments.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.payments.Step;
import java.util.List;
import java.util.Map;

/**
 * @param mine whether the reader is the one it is for
 * @param charities the names of charities by id
 * @param question what the approver asks, while it waits for an answer; otherwise blank
 */
public record ClaimPage(ClaimLine line, boolean mine, boolean mayAdd, boolean mayApprove, boolean seesAll, Map<String, String> charities,
        List<Step> steps, String question, Form form) implements Page {}
