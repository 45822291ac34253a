package alongside.demo;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The chapters of the story, in order. */
@Component
class Chapters {

    private final SettingUp settingUp;
    private final FirstSession firstSession;
    private final FollowingSessions following;
    private final FollowingThrough through;

    Chapters(SettingUp settingUp, FirstSession firstSession, FollowingSessions following, FollowingThrough through) {
        this.settingUp = settingUp;
        this.firstSession = firstSession;
        this.following = following;
        this.through = through;
    }

    List<Consumer<Stage>> inOrder() {
        return List.of(settingUp::play, through::carriedIn, firstSession::play, through::afterTheFirst, following::second,
                through::afterTheSecond, following::third, through::afterTheThird, following::summer, through::august, following::autumn, through::september,
                following::fourth, through::afterTheFourth);
    }
}
