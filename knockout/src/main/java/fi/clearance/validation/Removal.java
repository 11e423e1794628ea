package fi.clearance.validation;

import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isPrivate;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.util.IdentityHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * The knock-out that is in force, and who looks on when a norm is assessed.
 *
 * <p>It is put into {@link Norm}: facts that are put to the norm of a rule are put to what the knock-out leaves of it.
 * What a rule says of itself stays as it is. Rules that are prepared for some facts answer without their norms, so none
 * is taken as prepared: the whole text counts as never known to be in force, and each wording is looked at.
 */
public final class Removal {

    private static IdentityHashMap<Norm<?>, Norm<?>> left = new IdentityHashMap<>();
    private static Observer observer = (norm, facts, at) -> {};

    private Removal() {}

    /** Who looks on. */
    @FunctionalInterface
    interface Observer {
        void assessed(Norm<?> norm, Object facts, Setting at);
    }

    /** Changes the class of norms, so that knock-outs take effect. */
    public static void prepare() {
        ByteBuddyAgent.install();
        ElementMatcher.Junction<MethodDescription> assessing = isMethod().and(takesArgument(1, Setting.class));
        new ByteBuddy()
                .redefine(Norm.class)
                .visit(Advice.to(Replacing.class).on(assessing))
                .visit(Advice.to(Observing.class).on(assessing.and(not(isPrivate()))))
                .make()
                .load(Norm.class.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
        new ByteBuddy()
                .redefine(Setting.class)
                .visit(Advice.to(Unprepared.class).on(named("holdsWholeText")))
                .make()
                .load(Setting.class.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
    }

    /**
     * Puts a knock-out in force until another one is.
     *
     * @param knockOut what to remove
     */
    public static void of(KnockOut knockOut) {
        left = knockOut.byNorm();
    }

    /** Puts all rules back. */
    public static void end() {
        left = new IdentityHashMap<>();
    }

    static void observe(Observer looksOn) {
        observer = looksOn;
    }

    /** What is left of a norm; for {@link Norm} itself, which asks. */
    public static Norm<?> of(Norm<?> norm) {
        return left.isEmpty() ? norm : left.getOrDefault(norm, norm);
    }

    /** Tells who looks on; for {@link Norm} itself, which tells. */
    public static void assessed(Norm<?> norm, Object facts, Setting at) {
        observer.assessed(norm, facts, at);
    }

    private static final class Replacing {
        @Advice.OnMethodEnter
        @SuppressWarnings({"UnusedVariable", "ParameterNotNullable"}) // the method that follows reads it
        static void enter(@Advice.This(readOnly = false, typing = Assigner.Typing.DYNAMIC) Norm<?> norm) {
            norm = of(norm);
        }
    }

    private static final class Unprepared {
        @Advice.OnMethodExit
        @SuppressWarnings("UnusedVariable") // it is what the method returns
        static void exit(@Advice.Return(readOnly = false) boolean holdsWholeText) {
            holdsWholeText = false;
        }
    }

    private static final class Observing {
        @Advice.OnMethodEnter
        static void enter(@Advice.This Norm<?> norm, @Advice.Argument(0) Object facts, @Advice.Argument(1) Setting at) {
            assessed(norm, facts, at);
        }
    }
}
