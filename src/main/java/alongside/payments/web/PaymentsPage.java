package alongside.payments.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.payments.PaymentRun;
import alongside.payments.rules.PayTerm;
import alongside.payments.rules.TimeToPay;
import alongside.projects.Project;
import java.util.List;

/**
 * @param toApprove the claims this reader may say yes to
 * @param offers each person, what they chose, and whether we know how to pay them
 * @param unknownCharities charities somebody gives to that we cannot pay yet: id and name
 */
public record PaymentsPage(Project project, boolean seesTo, boolean releases, List<Choice> toApprove, List<ClaimLine> claims, List<PersonPay> offers,
        List<Choice> unknownCharities, List<PaymentRun> runs, TimeToPay time, List<PayTerm> terms, Form form) implements Page {}
