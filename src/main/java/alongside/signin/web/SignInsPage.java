package alongside.signin.web;

import alongside.design.Page;
import alongside.signin.SignIn;
import java.util.List;

/**
 * The browsers in which a person is signed in.
 *
 * @param here the id of this browser's sign-in
 * @param authenticator whether they have set one up
 */
public record SignInsPage(List<SignIn> signIns, String here, boolean authenticator) implements Page {}
