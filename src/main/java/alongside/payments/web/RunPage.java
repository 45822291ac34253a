package alongside.payments.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.payments.PaymentRun;
import java.util.List;
import java.util.Map;

/** @param waiting the payments that are not yet marked as paid */
public record RunPage(PaymentRun run, boolean releases, Map<String, String> names, List<Choice> waiting, Form form) implements Page {}
