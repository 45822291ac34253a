package alongside.groups;

import alongside.who.Me;

/** Offered by rooms above that bring people to a group's page who have no place in the group: a facilitator, a payment approver. */
public interface Neighbours {

    boolean see(Me me, String group);
}
