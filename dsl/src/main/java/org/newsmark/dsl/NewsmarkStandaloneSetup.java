package org.newsmark.dsl;

/** Makes the language ready outside of Eclipse. */
public class NewsmarkStandaloneSetup extends NewsmarkStandaloneSetupGenerated {
}
