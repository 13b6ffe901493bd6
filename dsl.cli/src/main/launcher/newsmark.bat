@echo off
rem Starts Newsmark on the Java that JAVA_HOME names, else on the one of the PATH.
rem NEWSMARK_OPTS may hold more options for Java, such as -Xmx4g for files beyond all measure.
rem Names of folders may hold blanks, parentheses, ampersands and exclamation marks: so all are quoted, none stands in a
rem block, and delayed expansion is off.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "home=%%~fI"

if not defined JAVA_HOME goto search
rem some put quotes around it
set "folder=%JAVA_HOME:"=%"
set "java=%folder%\bin\java.exe"
if exist "%java%" goto version
set "problem=there is no Java in JAVA_HOME (%folder%)."
goto fail

:search
set "java="
for %%I in (java.exe) do set "java=%%~$PATH:I"
if defined java goto version
set "problem=there is no Java on the PATH."
goto fail

rem The release file beside bin\ says the version without starting Java once more. The Java of a PATH may have none.
:version
set "version="
for %%I in ("%java%") do set "bin=%%~dpI"
if not exist "%bin%..\release" goto ask
for /f "usebackq tokens=1,2 delims==" %%A in ("%bin%..\release") do if "%%A"=="JAVA_VERSION" set "version=%%~B"

:ask
if defined version goto compare
pushd "%bin%"
for /f "tokens=2,3" %%A in ('.\java.exe -version 2^>^&1') do if "%%A"=="version" set "version=%%~B"
popd
if defined version goto compare
set "problem=Java of an unknown version (%java%) is too old."
goto fail

:compare
for /f "delims=.-+_" %%M in ("%version%") do set "major=%%M"
if %major% GEQ 17 goto start
set "problem=Java %version% (%java%) is too old."
goto fail

rem The options are those of the other launcher, newsmark, which says why. There is no archive of classes here,
rem and a folder is taken for one with many stories.
:start
set "pace=-XX:MaxRAMPercentage=25 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
if "%~1"=="lsp" goto run
set "threshold=4"
set "lookups=1000"
:argument
if "%~1"=="" goto paced
if exist "%~1\" set "threshold=0.1"
if exist "%~1\" set "lookups=15"
shift /1
goto argument
:paced
set "pace=-Dsun.reflect.inflationThreshold=%lookups% -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:CompileThresholdScaling=%threshold% -XX:MaxRAMPercentage=60 -XX:ThreadPriorityPolicy=1 -XX:+UnlockDiagnosticVMOptions -XX:-PrintWarnings"

rem All arguments are still in the last variable: shifting leaves it as it is.
:run
set "options=-XX:+UseSerialGC -XX:+UseCompressedOops -Xlog:disable -Xshare:auto -Dguice_bytecode_gen_option=DISABLED -Dguice_include_stack_traces=OFF -Dlog4j.configuration=log4j.properties"
if %major% LSS 21 set "options=%options% -Djava.locale.providers=COMPAT"
"%java%" %pace% %options% "-Dnewsmark.rules=%home%\docs\rules" %NEWSMARK_OPTS% -cp "%home%\lib\newsmark.jar" org.newsmark.cli.Main %*
exit /b %ERRORLEVEL%

:fail
for /f "delims=" %%P in ("%problem%") do >&2 echo newsmark: %%P
>&2 echo Install Java 17 or newer, or let JAVA_HOME name the folder it is in.
exit /b 2
