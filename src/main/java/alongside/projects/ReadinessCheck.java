package alongside.projects;

import alongside.projects.rules.Readiness;
import alongside.projects.rules.Readiness.Answer;
import alongside.projects.rules.Readiness.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "Are we ready?" as it was answered on one day. */
public record ReadinessCheck(String id, @Nullable String person, LocalDate day, Map<Question, Answered> answers) {

    /**
     * @param note what makes us say so
     * @param talkWith with whom to talk about it before the first session, or blank; @param talkAbout about what, or blank
     */
    public record Answered(Answer answer, String note, String talkWith, String talkAbout) {

        public static Answered yes(String note) {
            return new Answered(Answer.YES, note, "", "");
        }

        public static Answered notYet(String note, String talkWith, String talkAbout) {
            return new Answered(Answer.NOT_YET, note, talkWith, talkAbout);
        }
    }

    public Readiness.Advice advice() {
        return Readiness.advise(answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().answer())));
    }
}
