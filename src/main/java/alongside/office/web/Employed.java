package alongside.office.web;

/** Whether the organisation employs the first person; staff prove twice who they are. */
public enum Employed { YES, NO }
